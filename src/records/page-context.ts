import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Connector } from './connector.ts';

/** What parts deep in the page ask the world for. */
export const ConnectorContext = createContext<Connector | undefined>(undefined);

/** @throws Error outside of the page */
export function useConnector(): Connector {
  const connector = useContext(ConnectorContext);
  if (connector === undefined) throw new Error('no connector');
  return connector;
}
