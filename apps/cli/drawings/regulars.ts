/** Who was there when: a row a person, a column a year. */
import { drawAttendance } from '../attendance.ts';

export default drawAttendance;
