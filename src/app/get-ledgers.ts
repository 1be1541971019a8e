import {
  containerBalances,
  destroyAfterOf,
  samplesKept,
  samplesToDestroy,
  thermometersToCheck,
} from '../domain/trace/ledgers';
import { containerReminders, sampleReminders } from '../domain/trace/trace-reminders';
import { dayText } from '../domain/traceability/french-formats';
import type { Issue } from '../kernel/issue';
import type { ContainerMove } from '../model/container-move';
import type { Sample } from '../model/sample';
import { RECORDS } from './record-registry';
import { readLaterTable } from '../tables/table';
import { wordOfCode } from '../tables/words';
import type { AppContext } from './app-context';
import { openForReading, type OpenWorkbook, thisWeek } from './open-workbook';

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
  /** What of it the first screen and the weekly mail remind of. */
  readonly reminders: readonly Issue[];
}

const sampleView = (sample: Sample): SampleView => ({
  sampleId: sample.sampleId,
  dishName: sample.dishName,
  lotRef: sample.lotRef,
  destroyAfter: dayText(destroyAfterOf(sample)),
});

interface Ledgers {
  readonly samples: readonly Sample[];
  readonly moves: readonly ContainerMove[];
}

function readLedgers({ context, names }: OpenWorkbook): Ledgers {
  const rowsOf = <Row>(table: { readonly rows: readonly { readonly row: Row }[] }) =>
    table.rows.map(({ row }) => row);
  return {
    samples: rowsOf(readLaterTable(context.store, RECORDS.sample, names)),
    moves: rowsOf(readLaterTable(context.store, RECORDS.containerMove, names)),
  };
}

function wordsOf({ names, reference }: OpenWorkbook) {
  return {
    nameOf: (id: string) => reference.partner.find(({ partnerId }) => partnerId === id)?.name ?? id,
    wordOf: (type: ContainerMove['containerType']) =>
      wordOfCode(names.words, 'containerTypes', type),
  };
}

/** Samples to destroy and containers waited for: two tabs to read, so the first screen asks after it has come. */
export function ledgerReminders(
  workbook: OpenWorkbook,
  { samples, moves }: Ledgers = readLedgers(workbook),
): Issue[] {
  const { today } = workbook;
  return [
    ...sampleReminders(samples, today),
    ...containerReminders(moves, { today, ...wordsOf(workbook) }),
  ];
}

/** Samples that may be destroyed, containers that are out, thermometers to check. */
export function getLedgers(context: AppContext): LedgersView {
  const workbook = openForReading(context, thisWeek(context));
  const { reference, today, thresholds } = workbook;
  const { samples, moves } = readLedgers(workbook);
  const { nameOf, wordOf } = wordsOf(workbook);
  const months = thresholds.thermometerCheckMonths;
  return {
    samples: samplesToDestroy(samples, today).map(sampleView),
    keptSamples: samplesKept(samples, today).map(sampleView),
    containers: containerBalances(moves).map(({ partnerId, containerType, out, lastOutOn }) => ({
      partnerName: nameOf(partnerId),
      containerWord: wordOf(containerType),
      out,
      lastOutOn: lastOutOn === null ? null : dayText(lastOutOn),
    })),
    thermometers: thermometersToCheck(reference.partner, { today, months }).map((partner) => ({
      partnerName: partner.name,
      checkedOn: dayText(partner.thermometerCheckedOn ?? today),
    })),
    thermometerMonths: months,
    reminders: ledgerReminders(workbook, { samples, moves }),
  };
}
