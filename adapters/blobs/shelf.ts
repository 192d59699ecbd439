import type { Observable } from 'rxjs';

/** Blobs of one size, by keys that somebody else derived from their bytes. */
export interface BlobShelf {
  /** Emits once, when the bytes are durable; what is there already is kept. */
  readonly put: (key: string, bytes: Uint8Array) => Observable<void>;
  /** Emits the bytes, or null where no such key is. */
  readonly get: (key: string) => Observable<Uint8Array | null>;
}
