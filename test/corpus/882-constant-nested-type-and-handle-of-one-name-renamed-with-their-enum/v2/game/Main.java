package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
enum Gear {
  Gear,
  Part;

  @HotState
  record Part(int Gear) {}

  @HotState
  record Cog(int Part) {}
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Gear, Gear.Part>> Gear = Hot.of(Map.of());
  private final Hot<List<game.Gear.Cog>> Part = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
