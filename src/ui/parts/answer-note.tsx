import type { PageReport } from '../../platform/states';
import type { Item } from '../view';
import { Say, useWords } from '../words';
import { PageWords } from './page-words';

/**
 * The line under the answer: whose words these are. Where nothing is called unverified, or only hedged, it says what that
 * does not mean. `named` names the outlet, where it stands nowhere else.
 */
export function AnswerNote({ items, report, named }: { items: Item[]; report: PageReport | null; named?: boolean }) {
  const words = useWords();
  if (items.length === 0)
    return (
      <>
        <b>{words.say('notVerified')}</b> {report && !report.partial && words.count('lookedThrough', report.words)}
      </>
    );
  if (items.every(({ claim }) => claim.standing === 'hedged')) return <b>{words.say('notVerified')}</b>;
  if (!named || !report?.outlet) return <>{words.say('pageSaysItself')}</>;
  return (
    <Say of="saysItself">
      <PageWords language={report.language}>{report.outlet}</PageWords>
    </Say>
  );
}
