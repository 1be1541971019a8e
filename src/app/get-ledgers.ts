import {
  containerBalances,
  destroyAfterOf,
  samplesKept,
  samplesToDestroy,
  thermometersToCheck,
} from '../domain/trace/ledgers';
import { dayText } from '../domain/traceability/french-formats';
import type { Sample } from '../model/sample';
import { RECORDS } from './record-registry';
import { readLaterTable } from '../tables/table';
import { wordOfCode } from '../tables/words';
import type { AppContext } from './app-context';
import { openForReading, thisWeek } from './open-workbook';

export interface SampleView {
  readonly sampleId: string;
  readonly dishName: string;
  readonly lotRef: string | null;
  /** It may be thrown away after this day. */
  readonly destroyAfter: string;
}

/** What is due in the ledgers of traceability. */
export interface LedgersView {
  readonly samples: readonly SampleView[];
  /** Too early to throw away. */
  readonly keptSamples: readonly SampleView[];
  readonly containers: readonly {
    readonly partnerName: string;
    readonly containerWord: string;
    /** Still there; negative when more came back than went out. */
    readonly out: number;
    readonly lastOutOn: string | null;
  }[];
  readonly thermometers: readonly { readonly partnerName: string; readonly checkedOn: string }[];
  readonly thermometerMonths: number;
}

const sampleView = (sample: Sample): SampleView => ({
  sampleId: sample.sampleId,
  dishName: sample.dishName,
  lotRef: sample.lotRef,
  destroyAfter: dayText(destroyAfterOf(sample)),
});

/** Samples that may be destroyed, containers that are out, thermometers to check. */
export function getLedgers(context: AppContext): LedgersView {
  const { reference, names, today, thresholds } = openForReading(context, thisWeek(context));
  const rowsOf = <Row>(table: { readonly rows: readonly { readonly row: Row }[] }) =>
    table.rows.map(({ row }) => row);
  const samples = rowsOf(readLaterTable(context.store, RECORDS.sample, names));
  const moves = rowsOf(readLaterTable(context.store, RECORDS.containerMove, names));
  const nameOf = (id: string) =>
    reference.partner.find(({ partnerId }) => partnerId === id)?.name ?? id;
  const months = thresholds.thermometerCheckMonths;
  return {
    samples: samplesToDestroy(samples, today).map(sampleView),
    keptSamples: samplesKept(samples, today).map(sampleView),
    containers: containerBalances(moves).map(({ partnerId, containerType, out, lastOutOn }) => ({
      partnerName: nameOf(partnerId),
      containerWord: wordOfCode(names.words, 'containerTypes', containerType),
      out,
      lastOutOn: lastOutOn === null ? null : dayText(lastOutOn),
    })),
    thermometers: thermometersToCheck(reference.partner, { today, months }).map((partner) => ({
      partnerName: partner.name,
      checkedOn: dayText(partner.thermometerCheckedOn ?? today),
    })),
    thermometerMonths: months,
  };
}
