package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
final class S {
  private final Hot<Double> h0 = Hot.of(1d);
  private final Hot<Double> h1 = Hot.of(1d);
  private final Hot<Double> h2 = Hot.of(1d);
  private final Hot<Double> h3 = Hot.of(1d);
  private final Hot<Double> h4 = Hot.of(1d);
  private final Hot<Double> h5 = Hot.of(1d);
  private final Hot<Double> h6 = Hot.of(1d);
  private final Hot<Double> h7 = Hot.of(1d);
  private final Hot<Double> h8 = Hot.of(1d);
  private final Hot<Double> h9 = Hot.of(1d);
  private final Hot<Double> h10 = Hot.of(1d);
  private final Hot<Double> h11 = Hot.of(1d);
  private final Hot<Double> h12 = Hot.of(1d);
  private final Hot<Double> h13 = Hot.of(1d);
  private final Hot<Double> h14 = Hot.of(1d);
  private final Hot<Double> h15 = Hot.of(1d);
  private final Hot<Double> h16 = Hot.of(1d);
  private final Hot<Double> h17 = Hot.of(1d);
  private final Hot<Double> h18 = Hot.of(1d);
  private final Hot<Double> h19 = Hot.of(1d);
  private final Hot<Double> h20 = Hot.of(1d);
  private final Hot<Double> h21 = Hot.of(1d);
  private final Hot<Double> h22 = Hot.of(1d);
  private final Hot<Double> h23 = Hot.of(1d);
  private final Hot<Double> h24 = Hot.of(1d);
  private final Hot<Double> h25 = Hot.of(1d);
  private final Hot<Double> h26 = Hot.of(1d);
  private final Hot<Double> h27 = Hot.of(1d);
  private final Hot<Double> h28 = Hot.of(1d);
  private final Hot<Double> h29 = Hot.of(1d);
  private final Hot<Double> h30 = Hot.of(1d);
  private final Hot<Double> h31 = Hot.of(1d);
  private final Hot<Double> h32 = Hot.of(1d);
  private final Hot<Double> h33 = Hot.of(1d);
  private final Hot<Double> h34 = Hot.of(1d);
  private final Hot<Double> h35 = Hot.of(1d);
  private final Hot<Double> h36 = Hot.of(1d);
  private final Hot<Double> h37 = Hot.of(1d);
  private final Hot<Double> h38 = Hot.of(1d);
  private final Hot<Double> h39 = Hot.of(1d);
  private final Hot<Double> h40 = Hot.of(1d);
  private final Hot<Double> h41 = Hot.of(1d);
  private final Hot<Double> h42 = Hot.of(1d);
  private final Hot<Double> h43 = Hot.of(1d);
  private final Hot<Double> h44 = Hot.of(1d);
  private final Hot<Double> h45 = Hot.of(1d);
  private final Hot<Double> h46 = Hot.of(1d);
  private final Hot<Double> h47 = Hot.of(1d);
  private final Hot<Double> h48 = Hot.of(1d);
  private final Hot<Double> h49 = Hot.of(1d);
  private final Hot<Double> h50 = Hot.of(1d);
  private final Hot<Double> h51 = Hot.of(1d);
  private final Hot<Double> h52 = Hot.of(1d);
  private final Hot<Double> h53 = Hot.of(1d);
  private final Hot<Double> h54 = Hot.of(1d);
  private final Hot<Double> h55 = Hot.of(1d);
  private final Hot<Double> h56 = Hot.of(1d);
  private final Hot<Double> h57 = Hot.of(1d);
  private final Hot<Double> h58 = Hot.of(1d);
  private final Hot<Double> h59 = Hot.of(1d);
  private final Hot<Double> h60 = Hot.of(1d);
  private final Hot<Double> h61 = Hot.of(1d);
  private final Hot<Double> h62 = Hot.of(1d);
  private final Hot<Double> h63 = Hot.of(1d);
  private final Hot<Double> h64 = Hot.of(1d);
  private final Hot<Double> h65 = Hot.of(1d);
  private final Hot<Double> h66 = Hot.of(1d);
  private final Hot<Double> h67 = Hot.of(1d);
  private final Hot<Double> h68 = Hot.of(1d);
  private final Hot<Double> h69 = Hot.of(1d);
  private final Hot<Double> h70 = Hot.of(1d);
  private final Hot<Double> h71 = Hot.of(1d);
  private final Hot<Double> h72 = Hot.of(1d);
  private final Hot<Double> h73 = Hot.of(1d);
  private final Hot<Double> h74 = Hot.of(1d);
  private final Hot<Double> h75 = Hot.of(1d);
  private final Hot<Double> h76 = Hot.of(1d);
  private final Hot<Double> h77 = Hot.of(1d);
  private final Hot<Double> h78 = Hot.of(1d);
  private final Hot<Double> h79 = Hot.of(1d);
  private final Hot<Double> h80 = Hot.of(1d);
  private final Hot<Double> h81 = Hot.of(1d);
  private final Hot<Double> h82 = Hot.of(1d);
  private final Hot<Double> h83 = Hot.of(1d);
  private final Hot<Double> h84 = Hot.of(1d);
  private final Hot<Double> h85 = Hot.of(1d);
  private final Hot<Double> h86 = Hot.of(1d);
  private final Hot<Double> h87 = Hot.of(1d);
  private final Hot<Double> h88 = Hot.of(1d);
  private final Hot<Double> h89 = Hot.of(1d);
  private final Hot<Double> h90 = Hot.of(1d);
  private final Hot<Double> h91 = Hot.of(1d);
  private final Hot<Double> h92 = Hot.of(1d);
  private final Hot<Double> h93 = Hot.of(1d);
  private final Hot<Double> h94 = Hot.of(1d);
  private final Hot<Double> h95 = Hot.of(1d);
  private final Hot<Double> h96 = Hot.of(1d);
  private final Hot<Double> h97 = Hot.of(1d);
  private final Hot<Double> h98 = Hot.of(1d);
  private final Hot<Double> h99 = Hot.of(1d);
  private final Hot<Double> h100 = Hot.of(1d);
  private final Hot<Double> h101 = Hot.of(1d);
  private final Hot<Double> h102 = Hot.of(1d);
  private final Hot<Double> h103 = Hot.of(1d);
  private final Hot<Double> h104 = Hot.of(1d);
  private final Hot<Double> h105 = Hot.of(1d);
  private final Hot<Double> h106 = Hot.of(1d);
  private final Hot<Double> h107 = Hot.of(1d);
  private final Hot<Double> h108 = Hot.of(1d);
  private final Hot<Double> h109 = Hot.of(1d);
  private final Hot<Double> h110 = Hot.of(1d);
  private final Hot<Double> h111 = Hot.of(1d);
  private final Hot<Double> h112 = Hot.of(1d);
  private final Hot<Double> h113 = Hot.of(1d);
  private final Hot<Double> h114 = Hot.of(1d);
  private final Hot<Double> h115 = Hot.of(1d);
  private final Hot<Double> h116 = Hot.of(1d);
  private final Hot<Double> h117 = Hot.of(1d);
  private final Hot<Double> h118 = Hot.of(1d);
  private final Hot<Double> h119 = Hot.of(1d);
  private final Hot<Double> h120 = Hot.of(1d);
  private final Hot<Double> h121 = Hot.of(1d);
  private final Hot<Double> h122 = Hot.of(1d);
  private final Hot<Double> h123 = Hot.of(1d);
  private final Hot<Double> h124 = Hot.of(1d);
  private final Hot<Double> h125 = Hot.of(1d);
  private final Hot<Double> h126 = Hot.of(1d);
  private final Hot<Double> h127 = Hot.of(1d);
  private final Hot<Double> h128 = Hot.of(1d);
  private final Hot<Double> h129 = Hot.of(1d);

  S() {}
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<S>> s = Hot.of(List.of());

  @Override
  public void start() {
    s.set(List.of(new S()));
  }

  @Override
  public void step() {}
}
