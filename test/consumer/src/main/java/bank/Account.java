package bank;

import dev.hearth.annotations.HotState;

@HotState
record Account(String owner, long cents) {
  Account plus(long more) {
    return new Account(owner, cents + more);
  }
}
