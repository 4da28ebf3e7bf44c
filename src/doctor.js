// `npm run doctor`. Only syntax and imports that an old Node understands; it needs nothing installed or built.
import('./launch/doctor.js').then(({ examine }) => examine());
