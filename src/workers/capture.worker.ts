import { captureMethods } from './capture-methods.ts';
import { serve } from './rpc.ts';

serve(captureMethods, self);
