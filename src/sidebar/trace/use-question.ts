import { useState } from 'preact/hooks';
import type { Api } from '../../rpc/api';
import type { TraceApi } from '../../rpc/trace-api';
import { useApp } from '../app-context';
import type { Failure } from '../state/form-state';
import type { Remote } from '../state/remote';

/** One question of the page: under way, answered or failed. */
export function useQuestion<Name extends keyof TraceApi>(
  name: Name,
): Remote<Api[Name]['output']> & {
  /** Answers what came, null when it failed. */
  readonly ask: (input: Api[Name]['input']) => Promise<Api[Name]['output'] | null>;
} {
  const { commands } = useApp();
  const [isLoading, setLoading] = useState(false);
  const [data, setData] = useState<Api[Name]['output'] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  return {
    isLoading,
    data,
    failure,
    ask: async (input) => {
      setLoading(true);
      setFailure(null);
      const outcome = await commands.askTrace(name, input);
      setLoading(false);
      if (outcome.data !== null) setData(outcome.data);
      setFailure(outcome.failure);
      return outcome.data;
    },
  };
}
