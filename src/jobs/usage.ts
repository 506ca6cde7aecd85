import type { Database } from './database.ts';

/** What is told of days and months. */
const DAYS = 31;
const MONTHS = 12;
const DAY_FORM = /-\d\d-\d\d$/;

export type Usage = { period: string; credits: number }[];

/** What an account has used in the last days and months in which it used anything, the latest last. */
export async function readUsage(db: Database, account: string): Promise<{ days: Usage; months: Usage }> {
	const rows = await db.usage.where({ account }).sortBy('period');
	const used = rows.filter(({ credits }) => credits > 0).map(({ period, credits }) => ({ period, credits }));
	const isDay = ({ period }: { period: string }) => DAY_FORM.test(period);
	return { days: used.filter(isDay).slice(-DAYS), months: used.filter((row) => !isDay(row)).slice(-MONTHS) };
}
