import { serve } from './rpc.ts';
import { zipMethods } from './zip.ts';

serve(zipMethods, self);
