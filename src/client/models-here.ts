export { modelsHere } from '#models/models-here.ts';
