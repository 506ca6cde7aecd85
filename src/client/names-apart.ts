/** Gives names that differ also where case is not told apart: `letter.txt`, `letter (2).txt`. */
export function apart(): (name: string) => string {
	const taken = new Set<string>();
	return (name) => {
		const dot = name.indexOf('.', name.lastIndexOf(' ') + 1);
		const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
		let given = name;
		for (let number = 2; taken.has(given.toLowerCase()); number++) given = `${stem} (${number})${end}`;
		taken.add(given.toLowerCase());
		return given;
	};
}
