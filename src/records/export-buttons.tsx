import { useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import type { Catalogue } from './catalogue.ts';
import { incidentsCsv, incidentsJson } from './export-incidents.ts';
import { fetchIncidents } from './fetch-incidents.ts';
import { useConnector } from './page-context.ts';

interface ExportButtonsProps {
  readonly catalogue: Catalogue;
  /** Of the incidents in view, in their order. */
  readonly ids: readonly string[];
  /** Of the file, without ending. */
  readonly name: string;
}

const TYPES = { csv: 'text/csv;charset=utf-8', json: 'application/json' } as const;

/** What is in view, whole and with sources, as a file. */
export function ExportButtons({ catalogue, ids, name }: ExportButtonsProps) {
  const connector = useConnector();
  const [told, setTold] = useState('');
  const save = async (type: keyof typeof TYPES) => {
    const incidents = await fetchIncidents(connector, ids);
    if (incidents === undefined) return setTold(t('records_export_failed'));
    const text =
      type === 'csv' ? incidentsCsv(incidents, catalogue) : incidentsJson(incidents, catalogue, location.hash);
    connector.save(`${name}.${type}`, text, TYPES[type]);
    setTold(t('records_export_done', [`${name}.${type}`]));
  };
  if (ids.length === 0) return null;
  return (
    <p class="export">
      <span class="quiet" role="status">
        {told}
      </span>
      <span>{t('records_export')}</span>
      <button type="button" class="button" aria-label={t('records_export_csv')} onClick={() => void save('csv')}>
        CSV
      </button>
      <button type="button" class="button" aria-label={t('records_export_json')} onClick={() => void save('json')}>
        JSON
      </button>
    </p>
  );
}
