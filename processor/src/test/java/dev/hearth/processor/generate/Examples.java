package dev.hearth.processor.generate;

/** Projects that several tests begin with. */
final class Examples {
  private Examples() {}

  /** The design's example: two numbers become a vector, and there is a shield. */
  static Project ships() {
    return new Project()
        .sealed(
            """
            program game.Arena {ships: Map<String,game.Ship>, enemies: List<game.Enemy>, tick: long}
            entity game.Enemy {pos: game.Vec, hp: int}
            record game.Ship {pos: game.Vec, vx: double, vy: double}
            record game.Vec {x: double, y: double}
            """)
        .now(
            """
            program game.Arena {ships: Map<String,game.Ship>, enemies: List<game.Enemy>, tick: long}
            entity game.Enemy {pos: game.Vec, hp: int}
            record game.Ship {pos: game.Vec, vel: game.Vec, shield: double}
            record game.Vec {x: double, y: double}
            """);
  }

  /** The class that decides {@link #ships}. */
  static final String FROM1 =
      """
      package game;

      final class From1 extends V1.Migration {
        @Override protected Vec vel(V1.Ship old) { return new Vec(old.vx(), old.vy()); }
        @Override protected double shield(V1.Ship old) { return 1; }
      }
      """;
}
