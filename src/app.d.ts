import type { Rakoor } from '$lib/server/rakoor';

declare global {
  namespace App {
    interface Locals {
      rakoor: Rakoor;
      isOrganiser: boolean;
    }
  }
}

export {};
