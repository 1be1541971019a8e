import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { EVERYWHERE, NOWHERE, territoriesOf, territoryInForce } from '../state/territories';

const words = screens.partnerScreen;

/** Shown as soon as two territories share the workbook; the choice is the same on every screen. */
export function TerritoryFilter() {
  const { state, dispatch } = useApp();
  const home = state.home.data;
  const known = territoriesOf(home);
  if (known.length < 2) return null;
  return (
    <div class="field">
      <label for="territoire">{words.territory}</label>
      <select
        id="territoire"
        value={territoryInForce(home, state.territory)}
        onChange={(event) =>
          dispatch({ type: 'territory/chosen', territory: event.currentTarget.value })
        }
      >
        <option value={EVERYWHERE}>{words.everywhere}</option>
        {known.map((territory) => (
          <option key={territory} value={territory}>
            {territory}
          </option>
        ))}
        <option value={NOWHERE}>{words.nowhere}</option>
      </select>
    </div>
  );
}
