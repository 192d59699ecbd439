import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteStore } from '#adapters/store/sqlite.ts';
import { ledgerContract } from '../../contracts/ledger-contract.ts';
import { ledgerEvidenceContract } from '../../contracts/ledger-evidence-contract.ts';
import type { LedgerPlace } from '../../support/ledger-place.ts';

const place = async (): Promise<LedgerPlace> => {
  const directory = await mkdtemp(join(tmpdir(), 'ledger-'));
  return {
    open: (now) => sqliteStore({ directory, now }),
    remove: () => rm(directory, { recursive: true }),
  };
};

ledgerContract('the SQLite store', place);
ledgerEvidenceContract('the SQLite store', place);
