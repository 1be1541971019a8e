import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';

/** The tabs of costs, from the sidebar: brought up to date, and explained from the selected cell. */
export function CostTabActions() {
  const { commands } = useApp();
  const { tabs } = screens.costScreen;
  return (
    <section>
      <h2>{tabs.title}</h2>
      <p class="muted">{tabs.hint}</p>
      <div class="row wrap">
        <button type="button" onClick={() => void commands.writeCostTabs()}>
          {tabs.update}
        </button>
        <button type="button" onClick={() => void commands.explainSelectedCell()}>
          {tabs.whyCell}
        </button>
      </div>
    </section>
  );
}
