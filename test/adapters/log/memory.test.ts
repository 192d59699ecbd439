import { memory, memoryLog } from '#adapters/log/memory.ts';
import { contractTopics, contractWindow, logContract } from '../../contracts/log-contract.ts';

logContract('the memory log', () => {
  const kept = memory();
  return Promise.resolve({
    open: () =>
      Promise.resolve(
        memoryLog(contractTopics, {
          kept,
          bounds: { window: contractWindow, maxBytes: 1_000_000, pollEvery: 10, commitEvery: 0 },
        }),
      ),
    remove: () => Promise.resolve(),
  });
});
