//! Draws egui's triangles on the processor, so that tests make pictures without a graphics card. Only what egui needs: no general rasteriser.

use eframe::egui::epaint::{ClippedPrimitive, Mesh, Primitive, Vertex};
use eframe::egui::{Color32, Context, FullOutput, ImageData, Rect, TextureFilter, TextureId, TexturesDelta};
use image::RgbaImage;
use std::collections::HashMap;

/// A premultiplied colour, 0 … 255 a channel.
type Rgba = [f32; 4];

/// A texture as it stands after all updates.
struct Texture {
    size: [usize; 2],
    pixels: Vec<Color32>,
    nearest: bool,
}

impl Texture {
    fn pixel(&self, x: isize, y: isize) -> Rgba {
        let [width, height] = self.size;
        let x = x.clamp(0, width as isize - 1) as usize;
        let y = y.clamp(0, height as isize - 1) as usize;
        self.pixels[y * width + x].to_array().map(f32::from)
    }

    /// The colour at texture coordinates, blended from four pixels unless the texture says nearest.
    fn sample(&self, u: f32, v: f32) -> Rgba {
        let (x, y) = (u * self.size[0] as f32, v * self.size[1] as f32);
        if self.nearest {
            return self.pixel(x.floor() as isize, y.floor() as isize);
        }
        let (x, y) = (x - 0.5, y - 0.5);
        let (left, top) = (x.floor() as isize, y.floor() as isize);
        let (fx, fy) = (x - x.floor(), y - y.floor());
        let upper = mix(self.pixel(left, top), self.pixel(left + 1, top), fx);
        let lower = mix(self.pixel(left, top + 1), self.pixel(left + 1, top + 1), fx);
        mix(upper, lower, fy)
    }
}

fn mix(a: Rgba, b: Rgba, share: f32) -> Rgba {
    std::array::from_fn(|i| a[i] + (b[i] - a[i]) * share)
}

/// The renderer that the harness is given.
#[derive(Default)]
pub(crate) struct SoftRenderer {
    textures: HashMap<TextureId, Texture>,
}

impl egui_kittest::TestRenderer for SoftRenderer {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        for (id, images) in delta.set.drain() {
            for change in images {
                let ImageData::Color(image) = &change.image;
                match change.pos {
                    None => {
                        let nearest = change.options.magnification == TextureFilter::Nearest;
                        self.textures.insert(id, Texture { size: image.size, pixels: image.pixels.clone(), nearest });
                    }
                    Some([left, top]) => {
                        let Some(texture) = self.textures.get_mut(&id) else { continue };
                        for (row, line) in image.pixels.chunks(image.size[0].max(1)).enumerate() {
                            let start = (top + row) * texture.size[0] + left;
                            texture.pixels[start..start + line.len()].copy_from_slice(line);
                        }
                    }
                }
            }
        }
        for id in delta.free.drain() {
            self.textures.remove(&id);
        }
    }

    fn render(&mut self, ctx: &Context, output: &FullOutput) -> Result<RgbaImage, String> {
        let scale = ctx.pixels_per_point();
        let size = ctx.content_rect().size() * scale;
        let mut canvas = Canvas::new(size.x.round() as usize, size.y.round() as usize, scale);
        for ClippedPrimitive { clip_rect, primitive } in ctx.tessellate(output.shapes.clone(), scale) {
            let Primitive::Mesh(mesh) = primitive else { return Err("paint callbacks are not drawn".into()) };
            let texture = self.textures.get(&mesh.texture_id).ok_or_else(|| format!("texture {:?} is unknown", mesh.texture_id))?;
            canvas.mesh(&mesh, clip_rect, texture);
        }
        canvas.into_image()
    }
}

struct Canvas {
    width: usize,
    height: usize,
    scale: f32,
    pixels: Vec<Rgba>,
}

/// A corner with its place in pixels.
#[derive(Clone, Copy)]
struct Corner {
    x: f64,
    y: f64,
    uv: [f32; 2],
    color: Rgba,
}

/// Twice the signed area of the triangle a, b, p.
fn side(a: Corner, b: Corner, x: f64, y: f64) -> f64 {
    (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)
}

/// Whether pixels exactly on this edge belong to the triangle: of two triangles that share it, only one takes them.
fn owns_edge(a: Corner, b: Corner) -> bool {
    (a.y == b.y && b.x > a.x) || b.y < a.y
}

impl Canvas {
    fn new(width: usize, height: usize, scale: f32) -> Self {
        Self { width, height, scale, pixels: vec![[0.0; 4]; width * height] }
    }

    fn corner(&self, vertex: &Vertex) -> Corner {
        let at = vertex.pos * self.scale;
        Corner { x: f64::from(at.x), y: f64::from(at.y), uv: [vertex.uv.x, vertex.uv.y], color: vertex.color.to_array().map(f32::from) }
    }

    fn mesh(&mut self, mesh: &Mesh, clip: Rect, texture: &Texture) {
        let edge = |value: f32, most: usize| (value * self.scale).round().clamp(0.0, most as f32) as usize;
        let clip =
            [edge(clip.min.x, self.width), edge(clip.min.y, self.height), edge(clip.max.x, self.width), edge(clip.max.y, self.height)];
        for triangle in mesh.indices.chunks_exact(3) {
            let corners = [0, 1, 2].map(|at| self.corner(&mesh.vertices[triangle[at] as usize]));
            self.triangle(corners, clip, texture);
        }
    }

    fn triangle(&mut self, [a, mut b, mut c]: [Corner; 3], clip: [usize; 4], texture: &Texture) {
        let area = side(a, b, c.x, c.y);
        if area == 0.0 {
            return;
        }
        if area < 0.0 {
            std::mem::swap(&mut b, &mut c);
        }
        let area = area.abs();
        let range =
            |low: f64, high: f64, from: usize, to: usize| low.floor().max(from as f64) as usize..high.ceil().clamp(0.0, to as f64) as usize;
        let columns = range(a.x.min(b.x).min(c.x), a.x.max(b.x).max(c.x), clip[0], clip[2]);
        let rows = range(a.y.min(b.y).min(c.y), a.y.max(b.y).max(c.y), clip[1], clip[3]);
        let edges = [(b, c), (c, a), (a, b)];
        let owned = edges.map(|(from, to)| owns_edge(from, to));
        let plain = (a.uv == b.uv && b.uv == c.uv).then(|| texture.sample(a.uv[0], a.uv[1]));
        for row in rows {
            for column in columns.clone() {
                let (x, y) = (column as f64 + 0.5, row as f64 + 0.5);
                let sides = edges.map(|(from, to)| side(from, to, x, y));
                if sides.iter().zip(owned).any(|(side, owned)| *side < 0.0 || (*side == 0.0 && !owned)) {
                    continue;
                }
                let parts = sides.map(|side| (side / area) as f32);
                let blend = |of: fn(&Corner) -> f32| of(&a) * parts[0] + of(&b) * parts[1] + of(&c) * parts[2];
                let texel = plain.unwrap_or_else(|| texture.sample(blend(|corner| corner.uv[0]), blend(|corner| corner.uv[1])));
                let ink: Rgba =
                    std::array::from_fn(|i| (a.color[i] * parts[0] + b.color[i] * parts[1] + c.color[i] * parts[2]) * texel[i] / 255.0);
                self.put(row * self.width + column, ink);
            }
        }
    }

    fn put(&mut self, at: usize, ink: Rgba) {
        let below = self.pixels[at];
        let left_through = 1.0 - ink[3] / 255.0;
        self.pixels[at] = std::array::from_fn(|i| (ink[i] + below[i] * left_through).round().min(255.0));
    }

    fn into_image(self) -> Result<RgbaImage, String> {
        let bytes = self.pixels.iter().flatten().map(|value| value.round() as u8).collect();
        RgbaImage::from_raw(self.width as u32, self.height as u32, bytes).ok_or_else(|| "picture has no size".into())
    }
}
