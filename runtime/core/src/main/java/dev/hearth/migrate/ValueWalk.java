package dev.hearth.migrate;

/**
 * Migrates a value children first. It goes through values and containers, and not into entities:
 * those are filled when all values are there.
 */
final class ValueWalk extends GraphWalk {
  private final Driver driver;
  private final MigrationTypes types;

  ValueWalk(Driver driver, MigrationTypes types) {
    this.driver = driver;
    this.types = types;
  }

  @Override
  boolean enter(Object object) {
    if (driver.isMet(object)) {
      return false;
    }
    driver.meet(object);
    Children.of(object, types.parts(object), this::visit);
    return true;
  }

  @Override
  void leave(Object object) {
    if (types.isValue(object)) {
      driver.leave(object);
    }
  }

  private void visit(Object child) {
    if ((types.isValue(child) || Children.leadOn(child)) && !driver.isMet(child)) {
      push(child);
    }
  }
}
