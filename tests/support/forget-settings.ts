import { forgetSettings } from './environment.ts';

// Runs before each test file: `SAYSO_TODAY` and the like in somebody's shell change nothing in the tests.
forgetSettings();
