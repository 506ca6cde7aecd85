import { DEFAULT_SETTINGS } from '#accounts/plan.ts';
import type { Limits, PlanName, Settings } from '#contract/plan.ts';
import type { Database } from './database.ts';

/** What the owner has set, or the contract's numbers. */
export async function readSettings(db: Database): Promise<Settings> {
	const { plans, retention } = (await db.settings.get('all')) ?? DEFAULT_SETTINGS;
	return { plans, retention };
}

/** What one file of a plan may be. */
export async function limitsOf(db: Database, plan: PlanName): Promise<Limits> {
	return (await readSettings(db)).plans[plan];
}

/** @param change from what is set to what shall be */
export async function setSettings(db: Database, change: (settings: Settings) => Settings): Promise<Settings> {
	return db.transaction('rw', db.settings, async () => {
		const settings = change(await readSettings(db));
		await db.settings.put({ ...settings, id: 'all' });
		return settings;
	});
}
