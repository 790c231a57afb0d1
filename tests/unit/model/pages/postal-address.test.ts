import { expect, test } from 'vitest';
import { postalAddressOf } from '../../../../src/model/pages/postal-address.ts';

const controller = { legalName: 'not-stated', address: 'not-stated', country: 'not-stated' };

test('letters go to the address, under the legal name if it is stated', () => {
  const address = 'Mill Lane 1, Cork';
  expect(postalAddressOf({ ...controller, address })).toBe('Mill Lane 1, Cork');
  expect(postalAddressOf({ ...controller, address, legalName: 'Mill Ltd' })).toBe('Mill Ltd, Mill Lane 1, Cork');
});

test('a legal name alone is no address', () =>
  expect(postalAddressOf({ ...controller, legalName: 'Mill Ltd' })).toBeUndefined());
