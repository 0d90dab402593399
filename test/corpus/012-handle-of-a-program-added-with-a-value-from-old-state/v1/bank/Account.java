package bank;

import dev.hearth.annotations.HotState;

@HotState
record Account(String owner, long cents) {}
