package app;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Stats stats(V1.Lobby old) {
    return new Stats(old.opened(), old.day(), old.waiting().values().stream().filter(p -> p.elo() > 1).map(this::migrate).toList());
  }

  @Override
  protected String seat(V1.Player old) {
    return program() instanceof V1.Lobby lobby && lobby.waiting().containsValue(old) ? "lobby " + lobby.opened() : "match";
  }
}
