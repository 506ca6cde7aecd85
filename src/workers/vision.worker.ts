import { serve } from './rpc.ts';
import { visionMethods } from './vision-methods.ts';

serve(visionMethods, self);
