/** libtiff, compiled to asm.js, as far as it is used here. The package brings no types. */
declare module 'tiff.js/tiff.js' {
	export type Emscripten = {
		/** the memory that C code lives in; it cannot grow */
		HEAPU8: Uint8Array<ArrayBuffer>;
		FS: {
			/** @param canOwn keep `data` itself in place of a copy */
			createDataFile(
				folder: string,
				name: string,
				data: Uint8Array,
				...flags: [canRead: boolean, canWrite: boolean, canOwn: boolean]
			): void;
		};
		ccall(name: string, returns: 'number' | null, types: string[], values: (number | string)[]): number;
		print(text: string): void;
		printErr(text: string): void;
	};

	export type TiffJs = {
		Module: Emscripten | null;
		initialize(options: { TOTAL_MEMORY: number }): void;
	};

	/** CommonJS; where there is no `module` the script sets a global of this name in its place. */
	const tiffJs: TiffJs | Record<string, never>;
	export default tiffJs;
}
