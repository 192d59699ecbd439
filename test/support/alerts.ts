/** An alert as it was printed. */
export interface PrintedAlert {
  /** What it says, and of which mail: the same for every copy. */
  readonly alert: string;
  /** Where its mail is. */
  readonly source: string;
  readonly isMarked: boolean;
}

const MARK = '(possibly repeated)';

/** The alert frames in what was printed. A torn frame is no alert. */
export const alertsIn = (printed: string): readonly PrintedAlert[] =>
  [...printed.matchAll(/^\.-\n((?:\| .*\n)+)'-$/gm)].map(([, frame = '']) => {
    const headline = /^\| (.*)$/m.exec(frame)?.[1] ?? '';
    const source = /^\| Open\s+(\S.*)$/m.exec(frame)?.[1] ?? '';
    return { alert: `${headline.replace(`  ${MARK}`, '')} ${source}`, source, isMarked: headline.includes(MARK) };
  });
