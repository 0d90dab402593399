package dev.hearth.dev;

import dev.hearth.Engine;
import dev.hearth.Turns;
import java.util.List;

/** The engine of a dev run, which ends when it is closed. */
final class LiveEngine implements Engine {
  private final Engine engine;
  private final Keys keys;
  private final List<Runnable> ends;

  LiveEngine(Engine engine, Keys keys, List<Runnable> ends) {
    this.engine = engine;
    this.keys = keys;
    this.ends = List.copyOf(ends);
  }

  /** What can be done from outside. */
  Keys keys() {
    return keys;
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
  public void stop() {
    engine.stop();
  }

  @Override
  public void awaitNextStep(long begin) {
    engine.awaitNextStep(begin);
  }

  @Override
  public Turns turns() {
    return engine.turns();
  }

  @Override
  public void close() {
    turns().close(); // refuses to, within a step
    ends.forEach(Runnable::run);
    engine.close();
  }
}
