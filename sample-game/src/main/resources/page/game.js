'use strict';
// The page only draws what the server says and tells it which keys are down; the protocol is
// described in game.net.Net.

const WIDTH = 3200, HEIGHT = 2000, TICK = 1000 / 30, TAU = 2 * Math.PI;
const $ = id => document.getElementById(id);
const asked = new URLSearchParams(location.search);

/** What a test, or a curious person, may look at. */
const hearth = window.hearth = {
  connections: 0, frames: 0, id: null, name: null, ship: null, code: 0, phase: null, open: false,
};

// ---------------------------------------------------------------- connection

let socket, frame = null, frameAt = 0, keys = '';

function connect() {
  socket = new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/ws`);
  socket.onopen = () => {
    hearth.connections++;
    hearth.open = true;
    if (hearth.name) join(hearth.name);
  };
  socket.onmessage = event => {
    const message = JSON.parse(event.data);
    if (message.type === 'welcome') welcome(message);
    if (message.type === 'frame') show(message);
  };
  socket.onclose = () => {
    hearth.open = false;
    $('phase').textContent = 'connecting';
    setTimeout(connect, 500);
  };
}

function say(message) {
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
}

function join(name) {
  hearth.name = name;
  say({type: 'join', name, ...(hearth.id && {id: hearth.id})});
  $('join').hidden = true;
}

function welcome({id, name}) {
  hearth.id = id;
  hearth.name = name;
  say({type: 'input', keys});
}

function show(next) {
  hearth.frames++;
  if (frame && frame.code !== next.code) note('New code', 'same ships, same scores');
  if (frame && frame.phase !== next.phase) announce(next);
  frameAt = due(next);
  frame = next;
  hearth.code = next.code;
  hearth.phase = next.phase;
  hearth.ship = next.ships.find(ship => ship.id === hearth.id) || null;
  next.ships.forEach(follow);
  next.shots.forEach(shot => shot.kind === 'torpedo' && spark(shot, 30, .4, 1));
  next.blasts.forEach(explode);
  if (next.tick % 6 === 0) panels();
}

/**
 * When a frame should have come. A late one, as after a reload, throws nothing back on the screen:
 * the time that the game has lost is given up a little with each frame.
 */
function due(next) {
  const now = performance.now(), ticks = frame ? next.tick - frame.tick : 0;
  const expected = frameAt + ticks * TICK, off = now - expected;
  return ticks > 0 && Math.abs(off) < 8 * TICK ? expected + off * .1 : now;
}

// ---------------------------------------------------------------- keyboard

const KEYS = {
  ArrowUp: 'U', KeyW: 'U', ArrowDown: 'D', KeyS: 'D', ArrowLeft: 'L', KeyA: 'L',
  ArrowRight: 'R', KeyD: 'R', Space: 'F',
};
const down = new Set();

function press(event, isDown) {
  const key = KEYS[event.code];
  if (!key || event.target === $('name')) return;
  event.preventDefault();
  isDown ? down.add(event.code) : down.delete(event.code);
  tellKeys();
}

function tellKeys() {
  const now = [...new Set([...down].map(code => KEYS[code]))].join('');
  if (now !== keys) say({type: 'input', keys: keys = now});
}

addEventListener('keydown', event => press(event, true));
addEventListener('keyup', event => press(event, false));
addEventListener('blur', () => { down.clear(); tellKeys(); });
document.querySelector('form').addEventListener('submit', event => {
  event.preventDefault();
  join($('name').value.trim() || 'Pilot');
  $('name').blur();
});

// ---------------------------------------------------------------- panels

function panels() {
  const {phase, left, round, ships, code} = frame;
  $('phase').textContent = {
    WARMUP: 'get ready', PLAYING: `round ${round}`, OVERTIME: 'overtime: points count twice', PODIUM: 'well flown',
  }[phase] || phase;
  $('left').textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  $('code').textContent = code > 1 ? `the code has changed ${code - 1}× since the start` : '';
  scores(ships);
  const me = hearth.ship;
  $('hull').hidden = !me;
  if (!me) return;
  $('hullBar').style.width = `${me.hull}%`;
  $('hullBar').style.background = me.hull > 35 ? '#6ee7b7' : '#ff7b72';
  $('weapon').textContent = me.weapon.toLowerCase() + (me.rounds ? ` ×${me.rounds}` : '');
  $('shield').hidden = me.shield === undefined;
  $('shieldBar').style.width = `${Math.min(100, 2 * (me.shield || 0))}%`;
}

function scores(ships) {
  const ranked = [...ships].sort((a, b) => b.score - a.score).map((ship, i) => ({ship, rank: i + 1}));
  const rows = ranked.filter(({ship, rank}) => rank <= 9 || ship.id === hearth.id).map(({ship, rank}) => {
    const row = document.createElement('tr');
    row.className = ship.id === hearth.id ? 'me' : '';
    const [place, name, points] = [rank, ship.name, ship.score].map(text => {
      const cell = row.insertCell();
      cell.textContent = text;
      return cell;
    });
    const dot = document.createElement('i');
    dot.style.background = `hsl(${hue(ship.id)} 90% 66%)`;
    name.prepend(dot);
    return row;
  });
  document.querySelector('#scores tbody').replaceChildren(...rows);
}

function announce({phase, ships}) {
  const first = ships.reduce((a, b) => (b.score > a.score ? b : a), {score: -1, name: 'nobody'});
  const texts = {
    PLAYING: ['Go!', ''], OVERTIME: ['Overtime', 'points count twice'],
    PODIUM: [`${first.name} wins`, `${first.score} points`],
  };
  if (texts[phase]) note(...texts[phase]);
}

let noteTimer = 0;
function note(title, text) {
  const small = document.createElement('small');
  small.textContent = text;
  $('note').replaceChildren(title, small);
  $('note').classList.add('shown');
  clearTimeout(noteTimer);
  noteTimer = setTimeout(() => $('note').classList.remove('shown'), 2200);
}

// ---------------------------------------------------------------- trails and sparks

const trails = new Map();
let sparks = [];

function hue(id) {
  if (id === hearth.id) return 190;
  let h = 7;
  for (const c of id) h = (h * 31 + c.charCodeAt(0)) % 9973;
  return (228 + 275 * ((h * .618034) % 1)) % 360;
}

function follow(ship) {
  let trail = trails.get(ship.id);
  const last = trail && trail[trail.length - 1];
  if (!last || Math.hypot(last.x - ship.x, last.y - ship.y) > 90) trails.set(ship.id, trail = []);
  trail.push({x: ship.x, y: ship.y});
  if (trail.length > 26) trail.shift();
}

function spark({x, y}, h, life, speed) {
  const angle = Math.random() * TAU, v = speed * (.2 + Math.random());
  sparks.push({x, y, vx: Math.cos(angle) * v, vy: Math.sin(angle) * v, h, life, age: 0});
}

function explode(blast) {
  const count = [0, 5, 14, 46][blast.size] || 5;
  for (let i = 0; i < count; i++) spark(blast, 18 + Math.random() * 34, .25 + Math.random() * .3 * blast.size, 1 + 1.7 * blast.size);
  if (blast.size > 1) sparks.push({x: blast.x, y: blast.y, vx: 0, vy: 0, h: 32, life: .5, age: 0, ring: 34 * blast.size});
  if (sparks.length > 1500) sparks = sparks.slice(-1500);
}

// ---------------------------------------------------------------- drawing

const canvas = $('sky'), g = canvas.getContext('2d');
const camera = {x: WIDTH / 2, y: HEIGHT / 2, zoom: .4};
const stars = Array.from({length: 500}, () => ({
  x: Math.random(), y: Math.random(), depth: .12 + Math.random() * .55, size: .7 + Math.random() * 1.6, blink: Math.random() * TAU,
}));
const glows = new Map();

/** A soft disc of light, painted once for each colour. */
function glow(h) {
  const key = Math.round(h / 10) * 10;
  if (!glows.has(key)) {
    const disc = document.createElement('canvas');
    disc.width = disc.height = 64;
    const pen = disc.getContext('2d'), light = pen.createRadialGradient(32, 32, 0, 32, 32, 32);
    light.addColorStop(0, `hsl(${key} 100% 75% / .9)`);
    light.addColorStop(.25, `hsl(${key} 100% 60% / .35)`);
    light.addColorStop(1, `hsl(${key} 100% 50% / 0)`);
    pen.fillStyle = light;
    pen.fillRect(0, 0, 64, 64);
    glows.set(key, disc);
  }
  return glows.get(key);
}

function shine(x, y, radius, h, alpha = 1) {
  g.globalAlpha = alpha;
  g.drawImage(glow(h), x - radius, y - radius, 2 * radius, 2 * radius);
  g.globalAlpha = 1;
}

let before = performance.now();
function draw(now) {
  const seconds = Math.min(.1, (now - before) / 1000), ratio = devicePixelRatio || 1;
  before = now;
  if (canvas.width !== innerWidth * ratio || canvas.height !== innerHeight * ratio) {
    canvas.width = innerWidth * ratio;
    canvas.height = innerHeight * ratio;
  }
  const late = frame ? Math.max(-1, Math.min(4, (now - frameAt) / TICK)) : 0;
  const at = thing => ({x: thing.x + (thing.vx || 0) * late, y: thing.y + (thing.vy || 0) * late});
  aim(at, seconds);
  g.setTransform(ratio, 0, 0, ratio, 0, 0);
  g.fillStyle = '#060916';
  g.fillRect(0, 0, innerWidth, innerHeight);
  sky(now);
  g.save();
  g.translate(innerWidth / 2, innerHeight / 2);
  g.scale(camera.zoom, camera.zoom);
  g.translate(-camera.x, -camera.y);
  walls();
  if (frame) {
    g.globalCompositeOperation = 'lighter';
    frame.pickups.forEach(pickup => drawPickup(pickup, now));
    frame.ships.forEach(ship => drawTrail(ship, at(ship)));
    frame.shots.forEach(shot => drawShot(shot, at(shot)));
    drawSparks(seconds);
    frame.drones.forEach(drone => drawDrone(drone, at(drone), now));
    frame.ships.forEach(ship => drawShip(ship, at(ship), now));
    g.globalCompositeOperation = 'source-over';
    frame.ships.forEach(ship => label(ship, at(ship)));
  }
  g.restore();
  if (hearth.ship) map();
  requestAnimationFrame(draw);
}

function aim(at, seconds) {
  const me = hearth.ship && at(hearth.ship);
  const whole = Math.min(innerWidth / WIDTH, innerHeight / HEIGHT) * .97;
  const zoom = me ? Math.max(innerWidth / 1700, innerHeight / 1100) : whole;
  const goal = me
    ? {x: within(me.x + hearth.ship.vx * 9, innerWidth, WIDTH), y: within(me.y + hearth.ship.vy * 9, innerHeight, HEIGHT)}
    : {x: WIDTH / 2, y: HEIGHT / 2};
  const pull = 1 - Math.exp(-seconds * 4.5);
  camera.x += (goal.x - camera.x) * pull;
  camera.y += (goal.y - camera.y) * pull;
  camera.zoom += (zoom - camera.zoom) * pull;
}

/** Keeps a side of the view from showing much of what is beyond the walls. */
function within(centre, screen, size) {
  const half = screen / camera.zoom / 2 - 150;
  return half * 2 > size ? size / 2 : Math.min(Math.max(centre, half), size - half);
}

function sky(now) {
  const w = innerWidth, h = innerHeight;
  [[.2, .3, 265, .16], [.75, .7, 205, .15], [.55, .15, 325, .09]].forEach(([x, y, tint, alpha]) =>
    shine(w * x - camera.x * .05, h * y - camera.y * .05, Math.max(w, h) * .55, tint, alpha));
  g.fillStyle = '#cfdcff';
  for (const star of stars) {
    const x = (((star.x * w - camera.x * star.depth * camera.zoom) % w) + w) % w;
    const y = (((star.y * h - camera.y * star.depth * camera.zoom) % h) + h) % h;
    g.globalAlpha = .3 + .6 * star.depth + .15 * Math.sin(now / 700 + star.blink);
    g.fillRect(x, y, star.size, star.size);
  }
  g.globalAlpha = 1;
}

function walls() {
  g.strokeStyle = '#7c9cff10';
  g.lineWidth = 1.5;
  g.beginPath();
  for (let x = 400; x < WIDTH; x += 400) { g.moveTo(x, 0); g.lineTo(x, HEIGHT); }
  for (let y = 400; y < HEIGHT; y += 400) { g.moveTo(0, y); g.lineTo(WIDTH, y); }
  g.stroke();
  for (const [width, colour] of [[16, '#5b8cff14'], [7, '#5b8cff30'], [2, '#9dbaffb0']]) {
    g.lineWidth = width;
    g.strokeStyle = colour;
    g.strokeRect(0, 0, WIDTH, HEIGHT);
  }
}

function drawTrail(ship, {x, y}) {
  const trail = trails.get(ship.id) || [];
  if (!ship.hull || trail.length < 2) return;
  for (let i = 1; i < trail.length; i++) {
    const to = i === trail.length - 1 ? {x, y} : trail[i], part = i / trail.length;
    g.strokeStyle = `hsl(${hue(ship.id)} 95% 62% / ${.45 * part * part})`;
    g.lineWidth = 1 + 6 * part;
    g.beginPath();
    g.moveTo(trail[i - 1].x, trail[i - 1].y);
    g.lineTo(to.x, to.y);
    g.stroke();
  }
}

function drawShip(ship, {x, y}, now) {
  const h = hue(ship.id), wreck = !ship.hull;
  if (!wreck) shine(x, y, 46, h, .75);
  g.save();
  g.translate(x, y);
  g.rotate(ship.heading);
  g.globalAlpha = wreck ? .25 : 1;
  g.beginPath();
  g.moveTo(20, 0); g.lineTo(-14, 12); g.lineTo(-8, 0); g.lineTo(-14, -12); g.closePath();
  g.fillStyle = `hsl(${h} 75% ${wreck ? 20 : 30}%)`;
  g.fill();
  g.strokeStyle = `hsl(${h} 95% ${ship.id === hearth.id ? 84 : 72}%)`;
  g.lineWidth = 2.4;
  g.stroke();
  g.restore();
  if (!wreck && ship.shield > 0) {
    g.strokeStyle = `hsl(205 100% 72% / ${.25 + .6 * Math.min(1, ship.shield / 50)})`;
    g.lineWidth = 2.2;
    g.beginPath();
    g.arc(x, y, 29 + Math.sin(now / 260) * .8, 0, TAU);
    g.stroke();
    shine(x, y, 44, 205, .3);
  }
}

function label(ship, {x, y}) {
  if (!ship.hull) return;
  g.font = `${Math.max(13, 12 / camera.zoom)}px system-ui, "DejaVu Sans", sans-serif`;
  g.textAlign = 'center';
  g.fillStyle = ship.id === hearth.id ? '#ffffff' : ship.bot ? '#a9b8e0b0' : '#ffe3b8';
  g.fillText(ship.name, x, y - 36);
  if (ship.hull < 100) {
    g.fillStyle = '#ffffff22';
    g.fillRect(x - 20, y + 32, 40, 3.5);
    g.fillStyle = ship.hull > 35 ? '#6ee7b7' : '#ff7b72';
    g.fillRect(x - 20, y + 32, .4 * ship.hull, 3.5);
  }
}

function drawShot(shot, {x, y}) {
  const torpedo = shot.kind === 'torpedo', h = torpedo ? 30 : hue(shot.owner);
  shine(x, y, torpedo ? 26 : 16, h);
  g.strokeStyle = `hsl(${h} 100% 82%)`;
  g.lineWidth = torpedo ? 5 : 3;
  g.beginPath();
  g.moveTo(x, y);
  g.lineTo(x - shot.vx * .8, y - shot.vy * .8);
  g.stroke();
}

function drawDrone(drone, {x, y}, now) {
  shine(x, y, drone.leads ? 36 : 26, 290, .8);
  g.save();
  g.translate(x, y);
  g.rotate(now / 400);
  const size = drone.leads ? 12 : 8;
  g.strokeStyle = drone.leads ? '#ffd0ff' : '#e09cff';
  g.lineWidth = 2.2;
  g.strokeRect(-size / 2, -size / 2, size, size);
  g.rotate(TAU / 8);
  g.strokeRect(-size / 2, -size / 2, size, size);
  g.restore();
}

const PICKUPS = {repair: ['+', 150], spread: ['▣', 30], torpedo: ['▣', 12], prize: ['★', 48]};

function drawPickup(pickup, now) {
  const [sign, h] = PICKUPS[pickup.kind] || ['?', 0], beat = 1 + .12 * Math.sin(now / 300 + pickup.x);
  shine(pickup.x, pickup.y, 36 * beat, h, .65);
  g.fillStyle = `hsl(${h} 100% 78%)`;
  g.font = `bold ${26 * beat}px "DejaVu Sans", system-ui, sans-serif`;
  g.textAlign = 'center';
  g.textBaseline = 'middle';
  g.fillText(sign, pickup.x, pickup.y);
  g.textBaseline = 'alphabetic';
}

function drawSparks(seconds) {
  sparks = sparks.filter(spark => (spark.age += seconds) < spark.life);
  for (const spark of sparks) {
    const left = 1 - spark.age / spark.life;
    spark.x += spark.vx * seconds * 60;
    spark.y += spark.vy * seconds * 60;
    if (spark.ring) {
      g.strokeStyle = `hsl(${spark.h} 100% 70% / ${left * .7})`;
      g.lineWidth = 5 * left;
      g.beginPath();
      g.arc(spark.x, spark.y, spark.ring * (1 - left * left), 0, TAU);
      g.stroke();
    } else {
      shine(spark.x, spark.y, 3 + 9 * left, spark.h, left);
    }
  }
}

function map() {
  const w = 176, scale = w / WIDTH, h = HEIGHT * scale, left = innerWidth - w - 14, top = innerHeight - h - 14;
  g.fillStyle = '#0a1026b8';
  g.strokeStyle = '#ffffff2a';
  g.lineWidth = 1;
  g.beginPath();
  g.roundRect(left - .5, top - .5, w + 1, h + 1, 8);
  g.fill();
  g.stroke();
  const dot = (thing, size, colour) => {
    g.fillStyle = colour;
    g.fillRect(left + thing.x * scale - size / 2, top + thing.y * scale - size / 2, size, size);
  };
  frame.pickups.forEach(pickup => dot(pickup, 2, `hsl(${PICKUPS[pickup.kind][1]} 90% 65%)`));
  frame.drones.forEach(drone => dot(drone, 2, '#e09cff'));
  frame.ships.forEach(ship => ship.hull && dot(ship, ship.id === hearth.id ? 5 : 3, `hsl(${hue(ship.id)} 90% 66%)`));
}

// ---------------------------------------------------------------- begin

connect();
if (asked.get('name')) {
  hearth.name = asked.get('name');
} else {
  $('join').hidden = asked.has('watch');
  $('name').focus();
}
requestAnimationFrame(draw);
