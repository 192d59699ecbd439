import { detailsByKind, kinds, type Detail, type Kind } from '#streams/kinds.ts';

/** Every detail, in the order of the weights. */
export const details: readonly Detail[] = kinds.flatMap((kind) => detailsByKind[kind]);

/** The kind each detail belongs to. */
export const kindByDetail: ReadonlyMap<Detail, Kind> = new Map(
  kinds.flatMap((kind) => detailsByKind[kind].map((detail): [Detail, Kind] => [detail, kind])),
);

/** The kind of the detail at each index of the weights. */
export const kindAt: readonly Kind[] = details.map((detail) => kindByDetail.get(detail) ?? 'OTHER');

/** The class of sentences that decide nothing: one past the details. */
export const NEUTRAL = details.length;
