package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
enum Part {
  Part,
  Gear;

  @HotState
  record Gear(int Part) {}

  @HotState
  record Cog(int Gear) {}
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Part, Part.Gear>> Part = Hot.of(Map.of());
  private final Hot<List<game.Part.Cog>> Gear = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    Map<game.Part, game.Part.Gear> m = new EnumMap<>(game.Part.class);
    m.put(game.Part.valueOf("Part"), new game.Part.Gear(1));
    m.put(game.Part.valueOf("Gear"), new game.Part.Gear(2));
    Part.set(m);
    Gear.set(List.of(new game.Part.Cog(3)));
  }
}
