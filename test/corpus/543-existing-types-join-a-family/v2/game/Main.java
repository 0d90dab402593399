package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Shape>> shapes = Hot.of(List.of());
  private final Hot<List<Box>> boxes = Hot.of(List.of());
  private final Hot<List<Blob>> blobs = Hot.of(List.of());
  private final Hot<List<Fixed>> fixed = Hot.of(List.of());
  private final Hot<List<Round>> rounds = Hot.of(List.of());

  @Override
  public void start() {
    Dot dot = new Dot(1);
    Blob blob = new Blob();
    blob.near.set(List.of(blob));
    shapes.set(List.of(dot));
    boxes.set(List.of(new Box(dot)));
    blobs.set(List.of(blob, blob));
    fixed.set(List.of(Fixed.UNIT));
    rounds.set(List.of(new Ball(2)));
  }

  @Override
  public void step() {}
}
