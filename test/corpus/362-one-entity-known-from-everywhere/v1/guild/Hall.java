package guild;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@HotState
public final class Hall implements HotProgram {
  private final Hot<Optional<Hero>> leader = Hot.of(Optional.empty());
  private final Hot<List<Hero>> all = Hot.of(List.of());
  private final Hot<Hero[]> line = Hot.of(new Hero[0]);
  private final Hot<Set<Hero>> tired = Hot.of(Set.of());
  private final Hot<Map<Hero, Integer>> gold = Hot.of(Map.of());
  private final Hot<Map<String, Quest>> quests = Hot.of(Map.of());
  private final Hot<Deque<Hero>> queue = Hot.of(new ArrayDeque<>());

  @Override
  public void start() {
    Hero finn = new Hero("Finn", this);
    Hero gwen = new Hero("Gwen", this);
    finn.follow(gwen);
    gwen.follow(gwen);
    leader.set(Optional.of(gwen));
    all.set(new ArrayList<>(List.of(finn, gwen, finn)));
    line.set(new Hero[] {gwen, null, gwen});
    Set<Hero> sleepy = new LinkedHashSet<>();
    sleepy.add(gwen);
    sleepy.add(finn);
    tired.set(sleepy);
    Map<Hero, Integer> purses = new LinkedHashMap<>();
    purses.put(finn, 3);
    purses.put(gwen, 50);
    gold.set(purses);
    quests.set(Map.of("dragon", new Quest("dragon", gwen, List.of(finn, finn))));
    queue.set(new ArrayDeque<>(List.of(gwen, finn, gwen)));
  }

  @Override
  public void step() {
    all.get().forEach(hero -> hero.train(1));
  }
}
