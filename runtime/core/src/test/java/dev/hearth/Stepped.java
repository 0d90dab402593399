package dev.hearth;

/** Steps a program as an engine does, for stress tests. */
final class Stepped {
  final TwoNumbers program = new TwoNumbers();
  final Turns turns = Turns.inProduction(() -> {});

  Stepped() {
    turns.runs(program);
  }

  UpdatePoint<Numbers> share() {
    return turns.share(Numbers.class);
  }

  void step() {
    inTurn(program::step);
  }

  void inTurn(Runnable what) {
    Turns outer = turns.begin();
    try {
      what.run();
    } finally {
      turns.end(outer);
    }
  }

  void makeCalls() {
    turns.makeCalls(Runnable::run, thrown -> {});
  }
}
