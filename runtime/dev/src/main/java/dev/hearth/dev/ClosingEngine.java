package dev.hearth.dev;

import dev.hearth.Engine;
import java.util.List;

/** An engine that ends its dev run when it is closed. */
final class ClosingEngine implements Engine {
  private final Engine engine;
  private final List<Runnable> ends;

  ClosingEngine(Engine engine, List<Runnable> ends) {
    this.engine = engine;
    this.ends = List.copyOf(ends);
  }

  @Override
  public void step() {
    engine.step();
  }

  @Override
  public boolean done() {
    return engine.done();
  }

  @Override
  public void awaitNextStep(long begin) {
    engine.awaitNextStep(begin);
  }

  @Override
  public void close() {
    ends.forEach(Runnable::run);
    engine.close();
  }
}
