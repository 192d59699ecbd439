import { describe, expect, it } from 'vitest';
import { toMermaid } from '#src/cli/graph.ts';
import { readInbox } from '../../inboxes/recorded.ts';
import { careerops } from '../../support/command.ts';

describe('careerops demo', () => {
  it('tells the alerts in the order of their mails, then the count, then how to go on', async () => {
    const { code, stdout, stderr } = await careerops(['demo']);
    expect([code, stderr]).toEqual([0, '']);
    const opened = [...stdout.matchAll(/^\| Open +demo\.jsonl#(\d+)$/gm)].map(([, n]) => Number(n));
    expect(opened.length).toBeGreaterThan(5);
    expect(opened).toEqual(opened.toSorted((a, b) => a - b));
    const mails = readInbox('demo').length;
    expect(mails).toBeGreaterThanOrEqual(40);
    expect(stdout).toContain(`${mails} seen, ${mails} judged, ${opened.length} alerts, 0 dead`);
    expect(stdout.indexOf('careerops -- replay')).toBeGreaterThan(stdout.indexOf(' seen, '));
  });

  it('announces no offer that was not made, and misses none that was', async () => {
    const { stdout } = await careerops(['demo']);
    const announced = [...stdout.matchAll(/\| OFFER: [^']*?\| Open +demo\.jsonl#(\d+)$/gms)].map(([, n]) => Number(n));
    const made = readInbox('demo').flatMap(({ deserves }, n) => (deserves.kind === 'OFFER' ? [n] : []));
    expect(announced).toEqual(made);
  });
});

describe('careerops graph', () => {
  it('prints every actor in all three forms', async () => {
    const json = JSON.parse((await careerops(['graph', '--json'])).stdout) as Parameters<typeof toMermaid>[0];
    expect(json.actors.length).toBeGreaterThan(4);
    const [table, mermaid] = [(await careerops(['graph'])).stdout, (await careerops(['graph', '--mermaid'])).stdout];
    expect(mermaid.trim()).toBe(toMermaid(json));
    expect(
      table
        .trim()
        .split('\n')
        .map((row) => row.split(' ')[0]),
    ).toEqual(json.actors);
  });
});

describe('careerops eval', () => {
  it('reports on a recorded inbox, and the same as JSON', async () => {
    const [text, json] = await Promise.all([
      careerops(['eval', 'test/inboxes/demo.jsonl']),
      careerops(['eval', 'test/inboxes/demo.jsonl', '--json']),
    ]);
    const { items, classes } = JSON.parse(json.stdout) as { items: number; classes: { recall: { hits: number } }[] };
    expect(items).toBe(readInbox('demo').length);
    expect(classes.every(({ recall }) => recall.hits > 0)).toBe(true);
    expect(text.stdout).toContain(`${items} items`);
    expect(text.stdout).toContain('missed INTERVIEW per 1,000');
  });

  it('names the mails that were misjudged where it is asked', async () => {
    const { stdout } = await careerops(['eval', 'test/inboxes/hard.jsonl', '--misses']);
    expect(stdout).toMatch(/^hard\.jsonl#\d+ {2}[A-Z]+ judged [A-Z]+\/[a-z_]+ \(\d+ %\)\n {2}subject /m);
  });

  it('ends with 2 and the reason for a path that is not there', async () => {
    const { code, stdout, stderr } = await careerops(['eval', '/nowhere.jsonl']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('/nowhere.jsonl is not there');
  });
});
