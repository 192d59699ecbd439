import { firstValueFrom } from 'rxjs';
import { describe, expect, it } from 'vitest';
import type { Blobs } from '#src/ports.ts';

/** What every Blobs keeps; `open` gives a fresh, empty one. */
export const blobContract = (name: string, open: () => Promise<Blobs>): void => {
  describe(`${name} keeps the contract of Blobs`, () => {
    it('gives back the very bytes', async () => {
      const blobs = await open();
      const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
      const key = await firstValueFrom(blobs.put(bytes));
      expect(Buffer.from((await firstValueFrom(blobs.get(key))) ?? []).equals(bytes)).toBe(true);
    });

    it('gives the same bytes the same key, also at the same time', async () => {
      const blobs = await open();
      const bytes = new TextEncoder().encode('same');
      const keys = await Promise.all(Array.from({ length: 20 }, () => firstValueFrom(blobs.put(bytes))));
      expect(new Set(keys).size).toBe(1);
    });

    it('keeps no bytes at all apart from some', async () => {
      const blobs = await open();
      const key = await firstValueFrom(blobs.put(new Uint8Array()));
      expect((await firstValueFrom(blobs.get(key)))?.length).toBe(0);
    });

    it.each(['0'.repeat(64), '', '../../etc/passwd', '\0'])('answers null for the unknown key %j', async (key) => {
      expect(await firstValueFrom((await open()).get(key))).toBeNull();
    });
  });
};
