import type { Protection } from '../../books/sheet-parts';
import type { MetadataLocation } from '../../books/sheet-parts';
import { Refusal } from '../../books/refusal';
import type { EnumValue, ServiceObject } from '../../contract';
import { Banding } from './banding';
import { ConditionalFormatRule } from './conditional-format';
import {
  addMetadata,
  type DeveloperMetadata,
  DeveloperMetadataFinder,
  metadataAt,
} from './developer-metadata';
import { EmbeddedChart, EmbeddedChartBuilder } from './embedded-chart';
import { Filter } from './sheet-filter';
import { SheetLines } from './sheet-lines';
import { TextFinder } from './text-finder';

/** What lies over the cells of a sheet: protections, conditional formats, filter, bandings, charts, metadata. */
export abstract class SheetOverlays extends SheetLines {
  protect(): ServiceObject {
    const { book, execution } = this.context;
    this.checkMayEdit();
    const existing = book.protections.find(
      (other) => other.kind === 'SHEET' && other.sheetId === this.bookSheet.id,
    );
    if (existing) return this.context.protection(existing);
    const protection: Protection = {
      id: book.newId(),
      kind: 'SHEET',
      sheetId: this.bookSheet.id,
      area: undefined,
      description: '',
      editors: [...new Set([book.owner, execution.userEmail, ...book.editors])].filter(
        (email) => email !== '',
      ),
      warningOnly: false,
      domainEdit: false,
      open: [],
      rangeName: undefined,
    };
    book.protections.push(protection);
    book.looksChanged();
    return this.context.protection(protection);
  }

  getProtections(type: EnumValue): ServiceObject[] {
    return this.context.book.protections
      .filter(
        (protection) => protection.sheetId === this.bookSheet.id && protection.kind === type.name,
      )
      .map((protection) => this.context.protection(protection));
  }

  getNamedRanges(): ServiceObject[] {
    return this.context.book.namedRanges
      .filter((named) => named.sheetId === this.bookSheet.id)
      .map((named) => this.context.namedRange(named));
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this.bookSheet.conditionalRules.map((rule) =>
      ConditionalFormatRule.of(
        this.context,
        rule,
        rule.areas.map((area) => this.context.range(this.bookSheet, area)),
      ),
    );
  }

  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void {
    this.checkMayEdit();
    this.bookSheet.conditionalRules = rules.map((rule) => rule.toStore(this.bookSheet.id));
    this.bookSheet.owner.looksChanged();
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  getFilter(): Filter | null {
    return this.bookSheet.filter ? new Filter(this.context, this.bookSheet) : null;
  }

  isRowHiddenByFilter(row: number): boolean {
    return Filter.hides(this.context, this.bookSheet, row);
  }

  createTextFinder(text: string): TextFinder {
    return new TextFinder(
      this.context,
      () => [this.context.range(this.bookSheet, this.whole)],
      text,
    );
  }

  getBandings(): Banding[] {
    return this.bookSheet.bandings.map(
      (banding) => new Banding(this.context, this.bookSheet, banding.id),
    );
  }

  private get location(): MetadataLocation {
    return { type: 'SHEET', sheetId: this.bookSheet.id };
  }

  addDeveloperMetadata(...args: readonly (string | EnumValue)[]): this {
    addMetadata(this.context, this.location, args);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this.context, this.location);
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.context, this.location);
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.context);
  }

  getCharts(): EmbeddedChart[] {
    return this.bookSheet.charts.map((spec) => new EmbeddedChart(this.context, spec));
  }

  insertChart(chart: EmbeddedChart): void {
    this.checkMayEdit();
    this.bookSheet.charts.push({ ...chart.spec, id: this.context.book.newId() });
    this.context.book.looksChanged();
  }

  updateChart(chart: EmbeddedChart): void {
    this.checkMayEdit();
    const index = this.bookSheet.charts.findIndex((spec) => spec.id === chart.spec.id);
    if (index < 0) throw new Refusal('Embedded chart does not exist in this sheet.');
    this.bookSheet.charts[index] = chart.spec;
    this.context.book.looksChanged();
  }

  removeChart(chart: EmbeddedChart): void {
    this.checkMayEdit();
    this.bookSheet.charts = this.bookSheet.charts.filter((spec) => spec.id !== chart.spec.id);
    this.context.book.looksChanged();
  }
}
