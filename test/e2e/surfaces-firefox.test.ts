import { holdSurfaces } from './surfaces';

holdSurfaces('firefox');
