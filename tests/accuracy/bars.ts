import type { Item } from './corpus.ts';
import { orderRatio, type Row } from './results.ts';
import { calibrationError, toBins } from './reliability.ts';
import { mean, median, type Score } from './score.ts';

/** A bar: its items' figure, taken together, against what is demanded of it. */
export type Bar = {
	name: string;
	measured: number;
	demand: number;
	least: boolean;
	holds: boolean;
	count: number;
};

type Demand = {
	name: string;
	of: (item: Item) => boolean;
	figure: keyof Score | 'cells';
	together: (values: readonly number[]) => number;
	demand: number;
	/** the figure must not be smaller; else not larger */
	least: boolean;
};

const isClean = ({ kind, language }: Item) =>
	language === 'eng' && (kind === 'clean-scan' || kind === 'clean-print');
const ofKind = (...kinds: string[]) => {
	return ({ kind }: Item) => kinds.includes(kind);
};

/** Each of these languages, by itself, where it was typeset. */
function typeset(languages: string, demand: number): Demand[] {
	return languages.split(' ').map((code) => ({
		name: `typeset ${code}, CER`,
		of: ({ kind, language }) => kind === 'typeset-multilang' && language === code,
		figure: 'cer',
		together: (values) => Math.max(...values),
		demand,
		least: false
	}));
}

const DEMANDS: Demand[] = [
	{ name: 'clean English, CER', of: isClean, figure: 'cer', together: median, demand: 0.005, least: false },
	{ name: 'clean English, F1', of: isClean, figure: 'f1', together: median, demand: 0.985, least: true },
	{
		name: 'business letters, CER',
		of: ofKind('business-letter'),
		figure: 'cer',
		together: median,
		demand: 0.02,
		least: false
	},
	{
		name: 'degraded pages, F1',
		of: ({ kind }) => kind.startsWith('derived-') && kind !== 'derived-clean',
		figure: 'f1',
		together: mean,
		demand: 0.95,
		least: true
	},
	{
		name: 'tilted pages, CER',
		of: ofKind('derived-skew3'),
		figure: 'cer',
		together: mean,
		demand: 0.01,
		least: false
	},
	{
		name: 'turned pages, F1 of the worst',
		of: ({ kind }) => kind.startsWith('rotated-') || kind === 'derived-rot90',
		figure: 'f1',
		together: (values) => Math.min(...values),
		demand: 0.9,
		least: true
	},
	{
		name: 'receipts, CER',
		of: ofKind('receipt'),
		figure: 'cer',
		together: median,
		demand: 0.08,
		least: false
	},
	{
		name: 'tables, recall',
		of: ({ kind, truth_kind }) => kind === 'table-image' && truth_kind === 'cells',
		figure: 'recall',
		together: mean,
		demand: 0.91,
		least: true
	},
	{
		name: 'tables of PDFs, F1 of cells',
		of: ofKind('table-borndigital'),
		figure: 'cells',
		together: mean,
		demand: 0.8,
		least: true
	},
	{
		name: 'tables of images, F1 of cells',
		of: ofKind('table-image'),
		figure: 'cells',
		together: mean,
		demand: 0.7,
		least: true
	},
	...typeset('rus ukr ell jpn chi_sim hin nep vie deu fra spa', 0.02),
	...typeset('kor chi_tra ara khm', 0.05)
];

const MAX_CALIBRATION_ERROR = 0.05;

/** The bars that these rows have items for. */
export function bars(rows: readonly Row[]): Bar[] {
	return [...accuracyBars(rows), ...orderBar(rows), ...confidenceBar(rows)];
}

const MAX_ORDER_RATIO = 1.1;

/** The median, because the truth of some pages has another order than that of reading. */
function orderBar(rows: readonly Row[]): Bar[] {
	const ratios = rows.map(orderRatio).filter((ratio) => ratio !== null);
	if (ratios.length === 0) return [];
	const measured = median(ratios);
	return [
		{
			name: 'columns, CER to that free of order',
			measured,
			demand: MAX_ORDER_RATIO,
			least: false,
			holds: measured <= MAX_ORDER_RATIO,
			count: ratios.length
		}
	];
}

/** Of the words given 0.9, about nine in ten are right. */
function confidenceBar(rows: readonly Row[]): Bar[] {
	const judged = rows.flatMap((row) => row.judged);
	if (judged.length === 0) return [];
	const measured = calibrationError(toBins(judged));
	return [
		{
			name: 'confidence, calibration error',
			measured,
			demand: MAX_CALIBRATION_ERROR,
			least: false,
			holds: measured <= MAX_CALIBRATION_ERROR,
			count: rows.filter((row) => row.judged.length > 0).length
		}
	];
}

function accuracyBars(rows: readonly Row[]): Bar[] {
	return DEMANDS.flatMap(({ name, of, figure, together, demand, least }) => {
		const values = rows
			.filter(({ item }) => of(item))
			.flatMap(({ score, cells }) => (figure === 'cells' ? (cells ?? []) : score[figure]));
		if (values.length === 0) return [];
		const measured = together(values);
		return [
			{
				name,
				measured,
				demand,
				least,
				holds: least ? measured >= demand : measured <= demand,
				count: values.length
			}
		];
	});
}
