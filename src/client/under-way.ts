import { readUnderWay, UNDER_WAY_CHANNEL, type UnderWay } from '#contract/under-way.ts';

/** Calls back with what a model does with the pages of a job, as it does it. @returns how to stop */
export function watchUnderWay(uuid: string, onChange: (underWay: UnderWay) => void): () => void {
	const channel = new BroadcastChannel(UNDER_WAY_CHANNEL);
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		const underWay = readUnderWay(data);
		if (underWay?.uuid === uuid) onChange(underWay);
	};
	return () => channel.close();
}
