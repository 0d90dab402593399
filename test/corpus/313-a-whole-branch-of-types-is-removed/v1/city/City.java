package city;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.List;

@HotState
public final class City implements HotProgram {
  private final Hot<List<District>> districts = Hot.of(List.of());
  private final Hot<Integer> year = Hot.of(1900);

  @Override
  public void start() {
    District old = new District("Old Town");
    old.connect(new Tram(3, List.of(new Tram.Stop("Gate", Tram.Zone.A))));
    districts.set(List.of(old, new District("Docks")));
  }

  @Override
  public void step() {
    List<District> more = new ArrayList<>(districts.get());
    more.add(new District("New " + more.size()));
    districts.set(more);
    year.update(y -> y + 10);
  }
}
