package city.roads;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.List;

@HotState
public final class Place {
  private final Hot<String> name = Hot.of("");
  private final Hot<List<Place>> out = Hot.of(List.of());

  private Place() {}

  public Place(String name) {
    this.name.set(name);
  }

  public void leadTo(Place other) {
    List<Place> all = new ArrayList<>(out.get());
    all.add(other);
    out.set(all);
  }
}
