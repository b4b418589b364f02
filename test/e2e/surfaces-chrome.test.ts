import { holdSurfaces } from './surfaces';

holdSurfaces('chrome');
