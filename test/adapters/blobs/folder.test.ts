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

describe('the blob folder', () => {
  it('keeps blobs from other users and leaves no temporary file', async () => {
    const folder = join(await fresh(), 'blobs');
    const key = await firstValueFrom(folderBlobs(folder).put(new Uint8Array([1])));
    const inner = join(folder, key.slice(0, 1));
    expect((await stat(join(inner, key))).mode & 0o777).toBe(0o600);
    expect((await stat(inner)).mode & 0o777).toBe(0o700);
    expect(await readdir(inner)).toEqual([key]);
  });

  it('writes a torn file again', async () => {
    const folder = await fresh();
    const blobs = folderBlobs(folder);
    const bytes = Buffer.from('a whole mail');
    const key = await firstValueFrom(blobs.put(bytes));
    await truncate(join(folder, key.slice(0, 1), key), 3);
    await firstValueFrom(folderBlobs(folder).put(bytes));
    expect(Buffer.from((await firstValueFrom(blobs.get(key)))!)).toEqual(bytes);
  });

  it('names a folder it cannot use, and a full disk', async () => {
    const folder = await fresh();
    await writeFile(join(folder, 'file'), '');
    await expect(firstValueFrom(folderBlobs(join(folder, 'file', 'x')).put(new Uint8Array([1])))).rejects.toMatchObject(
      {
        code: 'DATA_UNUSABLE',
      },
    );
    expect(toFileFailure('blobs', Object.assign(new Error('no'), { code: 'ENOSPC' }))).toMatchObject({
      code: 'DISK_FULL',
    });
  });
});
