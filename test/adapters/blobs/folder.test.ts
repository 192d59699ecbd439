import { mkdtemp, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstValueFrom } from 'rxjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderBlobs } from '#adapters/blobs/folder.ts';
import { toFileFailure } from '#adapters/blobs/file-failure.ts';
import { blobContract } from '../../contracts/blob-contract.ts';

let base: string;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'blobs-'));
});
afterAll(() => rm(base, { recursive: true }));
const fresh = (): Promise<string> => mkdtemp(join(base, 'folder-'));

blobContract('the blob folder', async () => folderBlobs(await fresh()));

const small = Buffer.from('a whole mail');
const large = Buffer.alloc(200_000, 'a large attachment ');

describe('the blob folder', () => {
  it('keeps large blobs from other users and leaves no temporary file', async () => {
    const folder = join(await fresh(), 'blobs');
    const key = await firstValueFrom(folderBlobs(folder).put(large));
    const inner = join(folder, key.slice(0, 1));
    expect((await stat(join(inner, key))).mode & 0o777).toBe(0o600);
    expect((await stat(inner)).mode & 0o777).toBe(0o700);
    expect(await readdir(inner)).toEqual([key]);
  });

  it('keeps small and large blobs for whoever opens the folder next', async () => {
    const folder = await fresh();
    const first = folderBlobs(folder);
    const keys = await Promise.all([small, large].map((bytes) => firstValueFrom(first.put(bytes))));
    await first.close();
    const second = folderBlobs(folder);
    for (const [index, bytes] of [small, large].entries()) {
      expect(Buffer.from((await firstValueFrom(second.get(keys[index]!)))!)).toEqual(bytes);
    }
  });

  it('writes a torn file again', async () => {
    const folder = await fresh();
    const blobs = folderBlobs(folder);
    const key = await firstValueFrom(blobs.put(large));
    await truncate(join(folder, key.slice(0, 1), key), 3);
    await firstValueFrom(folderBlobs(folder).put(large));
    expect(Buffer.from((await firstValueFrom(blobs.get(key)))!)).toEqual(large);
  });

  it('names a folder it cannot use, and a full disk', async () => {
    const folder = await fresh();
    await writeFile(join(folder, 'file'), '');
    expect(() => folderBlobs(join(folder, 'file', 'x'))).toThrow(expect.objectContaining({ code: 'DATA_UNUSABLE' }));
    await writeFile(
      join(folder, 'small.db'),
      'something else entirely, longer than a header of a hundred bytes'.repeat(5),
    );
    expect(() => folderBlobs(folder)).toThrow(expect.objectContaining({ code: 'DATA_UNUSABLE' }));
    expect(toFileFailure('blobs', Object.assign(new Error('no'), { code: 'ENOSPC' }))).toMatchObject({
      code: 'DISK_FULL',
    });
  });
});
