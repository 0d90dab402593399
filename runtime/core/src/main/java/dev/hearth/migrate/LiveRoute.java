package dev.hearth.migrate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Migrations that are gone through beside the program whose state they migrate. */
final class LiveRoute {
  private final List<Driver> drivers;
  private final String text;
  private @Nullable Object at;

  LiveRoute(List<Driver> drivers, String text) {
    this.drivers = drivers;
    this.text = text;
  }

  /** Migrates what can be migrated now of a program. */
  void begin(Object root) {
    Object now = root;
    for (int i = 0; i < drivers.size(); i++) {
      now = drivers.get(i).takeOver(now, i == drivers.size() - 1);
    }
    at = now;
  }

  /** What was put off may be migrated now, some of it. */
  void resume() {
    drivers.forEach(Driver::resume);
  }

  /**
   * Migrates again what holds other things than before, and with it what was not yet.
   *
   * @param changed entities, of whatever version
   */
  void again(Collection<Object> changed) {
    List<Object> all = new ArrayList<>(changed);
    for (Driver driver : drivers) {
      all.addAll(driver.again(all));
    }
  }

  /** The program in the current classes. */
  TakenOver end(Copy copy) {
    long values = 0;
    long entities = 0;
    for (Driver driver : drivers) {
      values += driver.values();
      entities = driver.entities();
    }
    Object program = at;
    if (program == null) {
      throw new IllegalStateException("it has not begun");
    }
    return ImmutableTakenOver.builder()
        .program(Route.program(program))
        .route(text)
        .lifted(copy.values())
        .migrated(values)
        .entities(copy.entities() + entities)
        .build();
  }
}
