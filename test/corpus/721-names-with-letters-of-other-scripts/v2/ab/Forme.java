package ab;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Forme permits FormePoint, Forme.Ligne, Forme.Été {
  @HotState
  record Ligne(int Λ) implements Forme {}

  @HotState
  enum Été implements Forme { JUIN, $AOUT }
}
