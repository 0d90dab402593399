package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public enum Mode { C { @Override int w() { return 1; } }, X, A, D;
  int w() { return 0; }
}
