package nest;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@HotState
public final class Forest implements HotProgram {
  private final Hot<List<Animal>> animals = Hot.of(List.of());
  private final Hot<Map<Animal, Animal>> feeds = Hot.of(Map.of());
  private final Hot<Bird> oldest = Hot.of(new Bird("nobody"));

  @Override
  public void start() {
    Bird owl = new Bird("owl");
    Bird cuckoo = new Bird("cuckoo");
    owl.adopt(cuckoo);
    cuckoo.adopt(owl);
    cuckoo.adopt(cuckoo);
    oldest.set(owl);
    Animal worm = new Worm(3, owl);
    animals.set(List.of(cuckoo, worm, owl, cuckoo, Plant.MOSS));
    Map<Animal, Animal> all = new LinkedHashMap<>();
    all.put(owl, worm);
    all.put(worm, Plant.MOSS);
    feeds.set(all);
  }

  @Override
  public void step() {
    List<Animal> more = new ArrayList<>(animals.get());
    more.add(oldest.get());
    animals.set(more);
    oldest.get().grow();
  }
}
